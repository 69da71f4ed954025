package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What becomes of the bytes of a list on their way in. */
class ListArrivalTest {

    private static final long TWO_HUNDRED_MB = 200L << 20;

    private final Site site = Site.get();

    @Test
    void aFileOf200MbIsRefusedInWordsAndLeavesNothing() throws Exception {
        Visitor visitor = Visitor.of(site);
        List<Path> before = sealed();
        HttpResponse<String> answer = visitor.bring(visitor.token("/lists/new"), TWO_HUNDRED_MB);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("A list may have 64 MB, and this file has more. Nothing of it was kept.");
        assertThat(sealed()).isEqualTo(before);
    }

    @Test
    void aFileThatBreaksOffLeavesNothing() throws Exception {
        Visitor visitor = Visitor.of(site);
        List<Path> before = sealed();
        assertSaysBesideTheField(visitor.breakOff(visitor.token("/lists/new")));
        assertThat(sealed()).isEqualTo(before);
        assertThat(site.faults()).isEmpty();
        assertThat(visitor.get("/lists/new").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormThatIsDamagedOrBreaksOffBeforeItsFileIsShownAgain() throws Exception {
        Visitor visitor = Visitor.of(site);
        String token = visitor.token("/lists/new");
        assertSaysBesideTheField(visitor.breakOffEarly(token));
        assertSaysBesideTheField(visitor.withoutEnd(token));
        assertSaysBesideTheField(visitor.withoutBoundary(token));
    }

    private static void assertSaysBesideTheField(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 4")
                .containsPattern("id=\"file-problem\" role=\"alert\">[^<]*did not arrive whole")
                .contains("<form method=\"post\" action=\"/lists/new\"");
    }

    @Test
    void aFileSentWhenTheSessionHadEndedIsSaidToBeGone() throws Exception {
        Visitor visitor = Visitor.of(site);
        String token = visitor.token("/lists/new");
        visitor.forgetSession();
        String path = visitor.bring(token, 1000).headers().firstValue("Location").orElseThrow();
        assertThat(path).startsWith("/sign-in");
        assertThat(visitor.get(path).body()).contains("nothing of it was kept", "choose it once more");
    }

    @Test
    void aFormThatIsNotOursIsRefusedBeforeItsFileIsRead() throws Exception {
        Visitor visitor = Visitor.of(site);
        assertThat(visitor.bring("not a token of ours", 1000).statusCode()).isEqualTo(403);
    }

    @Test
    void aNameOfManyLettersIsCutAndShownWithoutMarksThatTurnIt() throws Exception {
        Visitor visitor = Visitor.of(site);
        String name = "\u202E" + "表".repeat(251) + ".csv";
        HttpResponse<String> brought = visitor.bring(visitor.token("/lists/new"), name, 20);
        assertThat(brought.statusCode()).isEqualTo(303);
        assertThat(visitor.get(brought.headers().firstValue("Location").orElseThrow()).body())
                .contains("表".repeat(200))
                .doesNotContain("表".repeat(201)).doesNotContain("\u202E");
    }

    @Test
    void aFileIsStillThereWhenTheSessionEndedMeanwhile() throws Exception {
        Visitor visitor = Visitor.of(site);
        HttpResponse<String> brought = visitor.bring(visitor.token("/lists/new"), 20);
        assertThat(brought.statusCode()).isEqualTo(303);
        String path = brought.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> again = Visitor.of(site).get(path);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("list.csv", "a heading and no row below it");
    }

    /** Files that lie sealed, on record or not. */
    private List<Path> sealed() throws IOException {
        try (Stream<Path> files = Files.walk(site.folder().resolve("vault"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
