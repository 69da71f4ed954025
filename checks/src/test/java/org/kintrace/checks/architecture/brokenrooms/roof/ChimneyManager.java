package org.kintrace.checks.architecture.brokenrooms.roof;

/** Has a name that says nothing. */
final class ChimneyManager {}
