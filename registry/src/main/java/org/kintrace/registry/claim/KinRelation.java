package org.kintrace.registry.claim;

/** What somebody is to somebody else: "is the ... of". */
public enum KinRelation {
    PARENT, CHILD, SPOUSE, SIBLING, GRANDPARENT, GRANDCHILD, AUNT_OR_UNCLE, NIECE_OR_NEPHEW, COUSIN, IN_LAW, CARER, OTHER;

    /** The same tie seen from the other end. */
    public KinRelation converse() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case SPOUSE -> SPOUSE;
            case SIBLING -> SIBLING;
            case GRANDPARENT -> GRANDCHILD;
            case GRANDCHILD -> GRANDPARENT;
            case AUNT_OR_UNCLE -> NIECE_OR_NEPHEW;
            case NIECE_OR_NEPHEW -> AUNT_OR_UNCLE;
            case COUSIN -> COUSIN;
            case IN_LAW -> IN_LAW;
            case CARER, OTHER -> OTHER;
        };
    }
}
