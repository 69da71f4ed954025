package org.kintrace.registry.contradiction;

import org.kintrace.registry.id.RecordId;

/**
 * One thing on record that a rule holds against another of its kind.
 *
 * @param id the record it stands on
 * @param underPressure whether it was said where signs of pressure were noted
 * @param fact what it says, in the form the rule compares
 */
record Account<F>(RecordId id, boolean underPressure, F fact) {}
