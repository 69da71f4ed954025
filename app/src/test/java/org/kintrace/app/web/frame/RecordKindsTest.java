package org.kintrace.app.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;

class RecordKindsTest {

    private final PageWords words = PageWords.in(Language.ENGLISH);

    @Test
    void everyKindOfRecordHasAWordOfItsOwn() {
        assertThat(RecordId.class.getPermittedSubclasses())
                .allSatisfy(kind -> assertThat(RecordKinds.called(words, kind)).isNotBlank());
        assertThat(RecordKinds.called(words, PersonId.class)).isEqualTo("somebody without a name");
    }
}
