package org.kintrace.app.cli;

/** Whether bytes are plain UTF-8 text, which the fast reader takes as it is. */
final class PlainText {

    private PlainText() {}

    /** False for spreadsheets, other encodings, and anything with a NUL. */
    static boolean isPlain(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            return false;
        }
        for (int at = 0; at < bytes.length;) {
            int b = bytes[at];
            if (b > 0) {
                at++;
            } else {
                int length = b == 0 ? 0 : sequence(bytes, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** Length of the character that begins here, 0 when none does. Overlong forms are left to the decoder. */
    private static int sequence(byte[] bytes, int at) {
        int b = bytes[at] & 0xff;
        int length = b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[at + k] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
