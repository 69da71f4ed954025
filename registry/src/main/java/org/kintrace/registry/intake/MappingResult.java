package org.kintrace.registry.intake;

/** Whether the columns of a list could be told apart. */
public sealed interface MappingResult {

    record Mapped(ColumnMapping mapping) implements MappingResult {}

    record Refused(MappingFault fault) implements MappingResult {}
}
