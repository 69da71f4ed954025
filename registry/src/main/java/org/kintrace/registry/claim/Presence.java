package org.kintrace.registry.claim;

/**
 * Somebody else who was there when a statement was made.
 *
 * @param who described by role
 * @param visible whether the recording shows them; false means off camera or in the next room
 */
public record Presence(String who, boolean visible) {}
