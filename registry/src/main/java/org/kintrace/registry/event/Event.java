package org.kintrace.registry.event;

import java.util.Optional;

import org.kintrace.registry.id.EventId;

/**
 * Something that happened. Who took part, when and where are claims about it; two reports are one event only by a
 * person's decision.
 *
 * @param label what the team calls it, empty when the kind says enough
 */
public record Event(EventId id, EventKind is, Optional<String> label) {}
