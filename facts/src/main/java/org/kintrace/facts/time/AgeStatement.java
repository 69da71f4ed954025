package org.kintrace.facts.time;

/** An age as a source said it. */
public record AgeStatement(String text, int minYears, int maxYears) {}
