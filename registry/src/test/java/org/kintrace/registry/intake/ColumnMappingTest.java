package org.kintrace.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    @Test
    void readsHeadingsInChinese() {
        ColumnMapping mapping = mapped(ColumnMapping.of(List.of("姓名", "性别", "出生日期", "身份证号码", "住址")));
        assertThat(mapping.columnsOf(ListField.FULL_NAME)).containsExactly(1);
        assertThat(mapping.columnsOf(ListField.SEX)).containsExactly(2);
        assertThat(mapping.columnsOf(ListField.BIRTH_DATE)).containsExactly(3);
        assertThat(mapping.columnsOf(ListField.DOCUMENT_NUMBER)).containsExactly(4);
        assertThat(mapping.columnsOf(ListField.ADDRESS)).containsExactly(5);
    }

    @Test
    void leavesColumnsItDoesNotKnow() {
        ColumnMapping mapping = mapped(ColumnMapping.of(List.of("Name", "cluster")));
        assertThat(mapping.notRecognised()).containsExactly(2);
    }

    @Test
    void takesAPersonsWordBeforeTheHeading() {
        ColumnMapping mapping = mapped(
                ColumnMapping.of(List.of("Name", "a", "b", "Sex"),
                        "full_name=a,text:suburb=\"b\",ignore=Sex"));
        assertThat(mapping.columnsOf(ListField.FULL_NAME)).containsExactly(2);
        assertThat(mapping.use(1)).isEqualTo(new ColumnUse.NotRecognised());
        assertThat(mapping.use(4)).isEqualTo(new ColumnUse.Ignored());
        assertThat(mapping.textColumns()).containsEntry("suburb", 3);
    }

    @Test
    void takesAColumnByItsNumber() {
        assertThat(mapped(ColumnMapping.of(List.of("x", "y"), "full_name=#2")).columnsOf(ListField.FULL_NAME))
                .containsExactly(2);
    }

    @Test
    void allowsANameInSeveralScripts() {
        assertThat(mapped(ColumnMapping.of(List.of("姓名", "ئىسىم فامىلىسى", "Full name")))
                .columnsOf(ListField.FULL_NAME)).containsExactly(1, 2, 3);
    }

    @Test
    void refusesTwoBirthDates() {
        assertThat(refused(ColumnMapping.of(List.of("Name", "dob", "Date of birth"))))
                .isEqualTo(new MappingFault.SameField(ListField.BIRTH_DATE, 2, 3));
    }

    @Test
    void refusesTheSameHeadingTwice() {
        assertThat(refused(ColumnMapping.of(List.of("Name", "x", "x"))))
                .isEqualTo(new MappingFault.SameHeading(2, 3));
    }

    @Test
    void refusesAListWithoutAName() {
        assertThat(refused(ColumnMapping.of(List.of("Sex", "Age"))))
                .isEqualTo(new MappingFault.NoNameColumn());
    }

    @Test
    void saysWhichEntryOfTheMapIsWrong() {
        List<String> header = List.of("Name", "Names", "DOB");
        assertThat(refused(ColumnMapping.of(header, "full_name"))).isEqualTo(new MappingFault.NotAnEntry(1));
        assertThat(refused(ColumnMapping.of(header, "full_name=Name,colour=DOB")))
                .isEqualTo(new MappingFault.UnknownField(2));
        assertThat(refused(ColumnMapping.of(header, "full_name=Nome")))
                .isEqualTo(new MappingFault.NoSuchColumn(1));
        assertThat(refused(ColumnMapping.of(header, "full_name=#4")))
                .isEqualTo(new MappingFault.NoSuchColumn(1));
        assertThat(refused(ColumnMapping.of(header, "full_name=Name,other_name=#1")))
                .isEqualTo(new MappingFault.ColumnUsedTwice(2, 1));
        assertThat(refused(ColumnMapping.of(List.of("N ame", "na me"), "full_name=name")))
                .isEqualTo(new MappingFault.ColumnUnclear(1, 1, 2));
    }

    static ColumnMapping mapped(MappingResult result) {
        assertThat(result).isInstanceOf(MappingResult.Mapped.class);
        return ((MappingResult.Mapped) result).mapping();
    }

    private static MappingFault refused(MappingResult result) {
        assertThat(result).isInstanceOf(MappingResult.Refused.class);
        return ((MappingResult.Refused) result).fault();
    }
}
