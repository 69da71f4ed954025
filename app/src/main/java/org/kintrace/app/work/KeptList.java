package org.kintrace.app.work;

/**
 * What is kept about a list whose versions come again.
 *
 * @param source what it is called
 * @param named whether a person gave that name; otherwise it is the name of its first file
 */
public record KeptList(String source, boolean named) {}
