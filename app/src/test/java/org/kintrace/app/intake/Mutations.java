package org.kintrace.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages bytes at random, in the ways files come damaged and in the ways attackers damage them. */
final class Mutations {

    private static final List<byte[]> PIECES = List.of("\"".getBytes(UTF_8), "\"\"\"".getBytes(UTF_8),
            ",".repeat(50).getBytes(UTF_8), "\n".getBytes(UTF_8), "\r".getBytes(UTF_8),
            "\r\n\r\n".getBytes(UTF_8),
            "\t;|".getBytes(UTF_8), new byte[]{0}, new byte[]{(byte) 0xFF, (byte) 0xFE},
            new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            new byte[]{(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[]{(byte) 0xC0, (byte) 0x80}, "=HYPERLINK(1)".getBytes(UTF_8), "\u202E".getBytes(UTF_8),
            "99999999999999999999".getBytes(UTF_8), "2017-13-45".getBytes(UTF_8), "-1".getBytes(UTF_8),
            "sep=,\n".getBytes(UTF_8), "a".repeat(1000).getBytes(UTF_8));

    private static final List<String> MARKUP = List.of("<", ">", "&", "&x;", "&#0;", "&#xD800;",
            "&#99999999;",
            "<!DOCTYPE a [<!ENTITY x 'y'>]>", "<!--", "-->", "<![CDATA[", "]]>", "<?xml version='1.1'?>",
            "<row r='0'>",
            "<row r='99999999999'>", "<c r='ZZZZZZZZ1'>", "<c t='s'><v>2147483648</v></c>", "<c r='A1'/>",
            "</row>",
            "</sheetData>", "<f>", "<v>1E999999</v>", "s='-5'", "xmlns:a='b'", "t='q'", "\u0000", "'", "\"");

    /** A value between quotes or between tags. */
    private static final Pattern VALUE = Pattern.compile("(?<=')[^'<>]*(?=')|(?<=>)[^<>]+(?=<)");
    private static final List<String> VALUES = List.of("", "0", "1", "-1", "2147483648", "1E999999999", "NaN",
            "A",
            "A0", "ZZZZZZ1", "XFD1048576", "B2", "s", "n", "b", "e", "d", "str", "inlineStr", "rId1", "rId2",
            "rId99",
            "../../x", "/xl/worksheets/sheet1.xml", "worksheet", "x".repeat(70_000), "&#65;", "true",
            "33005.99999999");

    private Mutations() {}

    static byte[] ofBytes(byte[] bytes, Random random) {
        byte[] mutated = bytes;
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutated = once(mutated, random);
        }
        return mutated;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return PIECES.get(random.nextInt(PIECES.size()));
        }
        int at = random.nextInt(bytes.length);
        int until = at + random.nextInt(bytes.length - at);
        return switch (random.nextInt(6)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> {
                byte[] set = bytes.clone();
                set[at] = (byte) random.nextInt(256);
                yield set;
            }
            case 2 -> joined(bytes, at, PIECES.get(random.nextInt(PIECES.size())), at);
            case 3 -> joined(bytes, at, new byte[0], until);
            case 4 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, until), at);
            default -> Arrays.copyOf(bytes, at);
        };
    }

    private static byte[] joined(byte[] bytes, int before, byte[] piece, int after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, before);
        out.writeBytes(piece);
        out.write(bytes, after, bytes.length - after);
        return out.toByteArray();
    }

    /** Half of the time well-formed with a wrong value, half of the time broken markup. */
    static String ofMarkup(String xml, Random random) {
        if (random.nextBoolean()) {
            long values = VALUE.matcher(xml).results().count();
            long[] left = {random.nextLong(values)};
            return VALUE.matcher(xml).replaceAll(value -> Matcher.quoteReplacement(
                    left[0]-- == 0 ? VALUES.get(random.nextInt(VALUES.size())) : value.group()));
        }
        StringBuilder mutated = new StringBuilder(xml);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutated.length() + 1);
            int until = Math.min(mutated.length(), at + random.nextInt(30));
            switch (random.nextInt(3)) {
                case 0 -> mutated.insert(at, MARKUP.get(random.nextInt(MARKUP.size())));
                case 1 -> mutated.delete(at, until);
                default -> mutated.insert(at, mutated.substring(at, until));
            }
        }
        return mutated.toString();
    }
}
