package org.kintrace.registry.inquiry;

import java.time.LocalDate;

/** A day by which an answer is due, and why that day. */
public record Deadline(LocalDate on, DeadlineBasis basis) {}
