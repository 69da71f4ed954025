package org.kintrace.app.web.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.kintrace.app.web.frame.ArrivingFile;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Forms that bring a file (RFC 7578). The fields in front of the file are read, so that it is known who sends the form and
 * that it is ours before a byte of the file is; the file is left in the stream for whoever takes it, and written nowhere.
 */
public final class FileForms implements Filter {

    private static final int MOST_FIELDS = 10;
    private static final int LONGEST_FIELD_BYTES = 4_096;
    /** A file's name of 255 letters, each of up to four bytes, and what stands around it. */
    private static final int LONGEST_HEADER_BYTES = 4_096;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        chain.doFilter(bringsFile(http) ? opened(http) : http, response);
    }

    private static boolean bringsFile(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod()) && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    private static HttpServletRequest opened(HttpServletRequest request) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        try {
            FileUpload upload = new FileUpload();
            upload.setPartHeaderSizeMax(LONGEST_HEADER_BYTES);
            upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
            FileItemIterator items = upload.getItemIterator(new ServletRequestContext(request));
            while (fields.size() < MOST_FIELDS && items.hasNext()) {
                FileItemStream item = items.next();
                if (!item.isFormField()) {
                    String name = item.getName();
                    request.setAttribute(ArrivingFile.ATTRIBUTE,
                            new ArrivingFile(name == null ? "" : name, item.openStream()));
                    break;
                }
                fields.putIfAbsent(item.getFieldName(), new String[]{text(item)});
            }
        } catch (IOException e) {
            // Cut off, or no such form at all: without its token it is refused like any other, and the reader is told why.
            fields.clear();
            request.setAttribute(ArrivingFile.BROKEN, true);
        }
        return new FileFormRequest(request, fields);
    }

    private static String text(FileItemStream item) throws IOException {
        try (var in = item.openStream()) {
            return new String(in.readNBytes(LONGEST_FIELD_BYTES), StandardCharsets.UTF_8);
        }
    }
}
