package org.kintrace.registry.inquiry;

import java.util.Optional;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.OfficeId;

/** One period of an official in one office. The promise stays with the office when the holder leaves. */
public record Term(OfficeId office, String title, Optional<UncertainDate> from,
        Optional<UncertainDate> until) {}
