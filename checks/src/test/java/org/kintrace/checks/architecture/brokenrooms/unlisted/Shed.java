package org.kintrace.checks.architecture.brokenrooms.unlisted;

/** Nobody put this on the map. */
record Shed(int doors) {}
