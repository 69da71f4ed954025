package org.kintrace.registry.document;

import org.kintrace.registry.id.PaperId;
import org.kintrace.registry.id.PersonId;

/** An identity or travel paper. Its number, dates and whereabouts are claims about it. */
public record Paper(PaperId id, PaperKind is, PersonId holder) {}
