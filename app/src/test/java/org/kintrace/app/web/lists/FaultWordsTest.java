package org.kintrace.app.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.kintrace.app.web.frame.Language;
import org.kintrace.app.web.frame.PageWords;
import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.ListField;
import org.kintrace.registry.intake.RowProblem;

/** Whatever can be wrong with a list has words on the pages. */
class FaultWordsTest {

    private final PageWords words = PageWords.in(Language.ENGLISH);

    @Test
    void everyFaultAndEveryProblemHasWords() {
        records(ListFault.class)
                .forEach(type -> assertThat(words.text("lists.fault." + spelled(type))).isNotBlank());
        records(RowProblem.class)
                .forEach(type -> assertThat(words.text("lists.problem." + spelled(type))).isNotBlank());
    }

    @Test
    void everyFieldHasAName() {
        assertThat(ListField.values()).allSatisfy(
                field -> assertThat(words.text("lists.field." + field.key())).isNotBlank());
    }

    private static String spelled(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static List<Class<?>> records(Class<?> sealed) {
        List<Class<?>> found = new ArrayList<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(sealed));
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.poll();
            if (next.isRecord()) {
                found.add(next);
            } else {
                waiting.addAll(List.of(next.getPermittedSubclasses()));
            }
        }
        return found;
    }
}
