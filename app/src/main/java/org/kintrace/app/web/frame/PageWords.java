package org.kintrace.app.web.frame;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

import com.ibm.icu.text.MessageFormat;

import gg.jte.Content;

/**
 * What the pages say in one language. A sentence this language has not yet, or that nobody has reviewed, is said in
 * English, and marked as English so that it is read aloud and laid out as such.
 */
public final class PageWords {

    private static final Map<Language, Properties> FILES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            FILES.put(language, file(language));
        }
    }

    private final Language language;

    private PageWords(Language language) {
        this.language = language;
    }

    public static PageWords in(Language language) {
        return new PageWords(language);
    }

    /** Whether there is a sentence of this key. */
    public static boolean has(String key) {
        return FILES.getOrDefault(Language.ENGLISH, new Properties()).containsKey(key);
    }

    public Language language() {
        return language;
    }

    /** A sentence without arguments, for a template's text. */
    public Content say(String key) {
        return say(key, Map.of());
    }

    /** A sentence with arguments by name, for a template's text. */
    public Content say(String key, Map<String, ?> arguments) {
        String text = text(key, arguments);
        return isOurs(key) ? output -> output.writeUserContent(text) : output -> {
            output.writeContent("<bdi lang=\"en\" dir=\"ltr\">");
            output.writeUserContent(text);
            output.writeContent("</bdi>");
        };
    }

    /** The same for an attribute, where nothing can be marked. */
    public String text(String key) {
        return text(key, Map.of());
    }

    public String text(String key, Map<String, ?> arguments) {
        String pattern = file(language, key);
        return new MessageFormat(pattern, isOurs(key) ? language.locale() : Language.ENGLISH.locale())
                .format(arguments);
    }

    private boolean isOurs(String key) {
        return language == Language.ENGLISH
                || FILES.getOrDefault(language, new Properties()).containsKey(key);
    }

    private static String file(Language language, String key) {
        String own = FILES.getOrDefault(language, new Properties()).getProperty(key);
        String found = own != null
                ? own
                : FILES.getOrDefault(Language.ENGLISH, new Properties()).getProperty(key);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return found;
    }

    private static Properties file(Language language) {
        Properties sentences = new Properties();
        String name = "messages_" + language.tag() + ".properties";
        try (var in = PageWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
