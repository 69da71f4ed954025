package org.kintrace.app.work;

/**
 * What is kept about a list whose versions come again.
 *
 * @param source the name it is called by: who publishes it
 */
public record KeptList(String source) {}
