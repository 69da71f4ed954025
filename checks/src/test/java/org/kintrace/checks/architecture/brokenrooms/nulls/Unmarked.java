package org.kintrace.checks.architecture.brokenrooms.nulls;

/** In a package that does not say what null means. */
record Unmarked(int anything) {}
