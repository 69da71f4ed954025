package org.kintrace.app.cli.demo;

/** Text in lines of a width people read easily. */
final class Wrapped {

    private Wrapped() {}

    /** The text with an indent, broken at spaces; a line that begins with spaces keeps them on the lines it goes on in. */
    static String of(String text, String indent, int width) {
        String hanging = indent + " ".repeat(text.length() - text.stripLeading().length());
        StringBuilder lines = new StringBuilder(hanging);
        int column = hanging.length();
        for (String word : text.strip().split(" ")) {
            if (column + word.length() > width && column > hanging.length()) {
                lines.setLength(lines.length() - 1);
                lines.append(System.lineSeparator()).append(hanging).append("  ");
                column = hanging.length() + 2;
            }
            lines.append(word).append(' ');
            column += word.length() + 1;
        }
        return lines.toString().stripTrailing();
    }
}
