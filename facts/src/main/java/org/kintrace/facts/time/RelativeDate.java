package org.kintrace.facts.time;

/** A day counted from another ("a few weeks after"). */
public record RelativeDate(String text) {}
