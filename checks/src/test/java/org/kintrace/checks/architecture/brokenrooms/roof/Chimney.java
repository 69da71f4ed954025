package org.kintrace.checks.architecture.brokenrooms.roof;

/** Used by a room below it. */
public record Chimney(int height) {}
