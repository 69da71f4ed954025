package org.kintrace.registry.contradiction;

/**
 * On which side signs were noted that the speaker could not speak freely. Shown beside both accounts, never used to drop
 * one.
 */
public record Pressure(boolean one, boolean other) {

    public static final Pressure NONE_NOTED = new Pressure(false, false);
}
