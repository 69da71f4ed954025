package org.kintrace.app.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.kintrace.app.json.Problem;
import org.kintrace.app.web.frame.Language;
import org.kintrace.app.web.frame.PageWords;
import org.kintrace.app.work.entry.FormField;
import org.kintrace.app.work.entry.FormKind;
import org.kintrace.facts.place.Gazetteer;

/** Nobody meets a form in which a word is missing. */
class FormWordsTest {

    @Test
    void everyFormFieldChoiceAndPartHasWords() {
        List<String> missing = new ArrayList<>();
        for (FormKind kind : FormKind.values()) {
            need(FormWords.title(kind), missing);
            for (FormField field : kind.fields()) {
                need(FormWords.label(kind, field), missing);
                field.choices().forEach(constant -> need(FormWords.choice(field, constant), missing));
                if (!field.rows().isEmpty()) {
                    need(FormWords.legend(kind, field.rows()), missing);
                }
                need(FormPart.of(kind, field) == FormPart.WHAT
                        ? "form.keep"
                        : FormPart.of(kind, field).key() + ".lead", missing);
            }
        }
        assertThat(missing.stream().distinct().toList()).isEmpty();
    }

    @Test
    void everyReasonForRefusingARecordTellsWhatToDo() {
        List<String> missing = new ArrayList<>();
        for (Class<?> reason : Problem.Reason.class.getPermittedSubclasses()) {
            String name = reason.getSimpleName();
            need("form." + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), missing);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everySentenceIsAWellFormedPattern() {
        PageWords words = PageWords.in(Language.ENGLISH);
        for (FormKind kind : FormKind.values()) {
            for (FormField field : kind.fields()) {
                FormWords.hint(kind, field).ifPresent(hint -> assertThat(words.text(hint)).isNotBlank());
                assertThat(words.text(FormWords.label(kind, field))).doesNotContain("{");
            }
        }
    }

    @Test
    void everyPlaceOfTheGazetteerIsCalledSoThatItCanBeToldFromOthers() {
        Readings readings = new Readings(PageWords.in(Language.ENGLISH));
        List<String> called = Gazetteer.bundled().list().stream().map(place -> readings.called(place.id()))
                .toList();
        assertThat(called).noneMatch(String::isBlank)
                .anySatisfy(name -> assertThat(name).contains("county in"));
    }

    private static void need(String key, List<String> missing) {
        if (!PageWords.has(key)) {
            missing.add(key);
        }
    }
}
