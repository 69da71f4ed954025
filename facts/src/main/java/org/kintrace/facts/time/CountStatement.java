package org.kintrace.facts.time;

import java.util.OptionalLong;

/** A number as said. */
public record CountStatement(String text, OptionalLong low, OptionalLong high) {}
