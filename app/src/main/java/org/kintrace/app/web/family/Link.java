package org.kintrace.app.web.family;

/** Where something is told in full. @param text what it is called */
public record Link(String text, String path) {}
