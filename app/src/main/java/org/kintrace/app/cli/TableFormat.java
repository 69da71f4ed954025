package org.kintrace.app.cli;

/** In what form a table is printed. */
public enum TableFormat {
    TSV, JSON, CSV
}
