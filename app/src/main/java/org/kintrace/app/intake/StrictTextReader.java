package org.kintrace.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.TextFault;

/** Decodes bytes and replaces nothing: bytes without a meaning are an error with their place, and so is NUL. */
final class StrictTextReader extends Reader {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final String encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
    private final long charactersAllowed;
    private long bytesDecoded;
    private long characters;
    private long line = 1;
    private boolean afterReturn;
    private boolean inputEnded;
    private boolean flushed;

    /** @param skip bytes of a byte order mark, already looked at */
    StrictTextReader(InputStream in, Charset charset, int skip, long charactersAllowed) throws IOException {
        this.in = in;
        this.encoding = charset.name();
        this.decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.charactersAllowed = charactersAllowed;
        in.skipNBytes(skip);
        this.bytesDecoded = skip;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (flushed) {
                return -1;
            }
            decodeMore();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void decodeMore() throws IOException {
        fill();
        chars.clear();
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, chars, inputEnded);
        bytesDecoded += bytes.position() - before;
        if (!result.isError() && inputEnded && result.isUnderflow()) {
            flushed = decoder.flush(chars).isUnderflow();
        }
        chars.flip();
        count();
        if (result.isError()) {
            throw new FaultyBytesException(new TextFault.Undecodable(encoding, line, bytesDecoded));
        }
    }

    private void fill() throws IOException {
        if (inputEnded) {
            return;
        }
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            inputEnded = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void count() throws FaultyBytesException {
        characters += chars.limit();
        if (characters > charactersAllowed) {
            throw new FaultyBytesException(new FileFault.TooMuchText(charactersAllowed));
        }
        char[] decoded = chars.array();
        for (int i = 0; i < chars.limit(); i++) {
            char c = decoded[i];
            if (c > '\r') {
                afterReturn = false;
            } else if (c == '\n') {
                line += afterReturn ? 0 : 1;
                afterReturn = false;
            } else if (c == '\r') {
                line++;
                afterReturn = true;
            } else if (c == 0) {
                throw new FaultyBytesException(new TextFault.NulCharacter(line));
            } else {
                afterReturn = false;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
