package org.kintrace.app.web.lists;

/** Exactly this file is on record. @param since when it came */
public record SameFilePage(String id, String fileName, String versionId, String source, String since) {}
