package org.kintrace.registry.casefile;

/** What a rule has to read, so that it is asked again only when that changed. */
public enum Reads {
    /** What offices promised, were sent and replied; nothing of a family's file. */
    LEDGER,
    /** One family's file, files joined to it by decisions about who is who, and what of the ledger concerns them. */
    FAMILY,
    /** Both, each apart; what is found in the parts is put together afterwards. */
    BOTH
}
