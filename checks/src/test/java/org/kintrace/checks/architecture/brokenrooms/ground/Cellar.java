package org.kintrace.checks.architecture.brokenrooms.ground;

import org.kintrace.checks.architecture.brokenrooms.roof.Chimney;

/** Uses a room above it. */
record Cellar(Chimney chimney) {}
