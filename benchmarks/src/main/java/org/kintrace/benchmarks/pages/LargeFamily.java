package org.kintrace.benchmarks.pages;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Enters a family of sixty by its forms: each person is a child of one before, so that several generations are drawn. */
final class LargeFamily {

    private static final int PEOPLE = 60;
    private static final Pattern SUBMISSION = Pattern.compile("name=\"_submission\" value=\"([^\"]+)\"");
    private static final Pattern FAMILY = Pattern.compile("href=\"(/families/[0-9a-f-]{36})[\"/]");
    private static final Pattern PERSON = Pattern.compile("/people/([0-9a-f-]{36})");

    private final Function<String, HttpRequest> get;
    private final Posting post;
    private final Asking ask;

    /** Makes a request that sends a form. */
    @FunctionalInterface
    interface Posting {

        HttpRequest of(String path, String form, String fields);
    }

    /** The page that answers a request; where it leads elsewhere, nothing of it. */
    @FunctionalInterface
    interface Asking {

        String page(HttpRequest request) throws Exception;
    }

    LargeFamily(Function<String, HttpRequest> get, Posting post, Asking ask) {
        this.get = get;
        this.post = post;
        this.ask = ask;
    }

    /** @return the path of the family's page */
    String enter() throws Exception {
        String family = found(FAMILY, send("/enter/new-family", "number=X-60"));
        List<String> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String kin = i == 0 ? "" : "&relation=CHILD&of=" + people.get((i - 1) / 3);
            String entered = send(family + "/enter/person", "name=Person" + (char) ('a' + i % 26)
                    + (char) ('a'
                            + i / 26)
                    + "&nameRole=GIVEN&nameUse=WRITTEN_BY_FAMILY&sourceKind=PHONE_CALL&sourceTitle=a+call"
                    + kin);
            // The one it is a child of is named on that page too.
            people.add(PERSON.matcher(entered).results().map(person -> person.group(1))
                    .filter(person -> !people.contains(person)).findFirst().orElseThrow());
        }
        return family;
    }

    private String send(String path, String fields) throws Exception {
        String form = ask.page(get.apply(path));
        String submission = found(SUBMISSION, form);
        String answer = ask.page(post.of(path, form, "_do=keep&_submission=" + submission + "&" + fields));
        if (!answer.isEmpty()) {
            throw new IllegalStateException("the form was not taken");
        }
        return ask.page(get.apply("/entered/" + submission));
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern);
        }
        return found.group(1);
    }
}
