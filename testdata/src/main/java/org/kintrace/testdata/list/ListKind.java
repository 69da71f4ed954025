package org.kintrace.testdata.list;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.testdata.list.ListColumn.Holds;
import org.kintrace.testdata.spelling.SpellingProfile;

/** The kinds of foreign lists: script, headings, file format and encoding as such lists come. */
public enum ListKind {
    /** A register in Chinese characters, comma-separated, GB18030. */
    CHINESE_REGISTER('Z', SpellingProfile.CHINESE_CHARACTERS, Charset.forName("GB18030"), FileForm.COMMA,
            "编号 姓名 性别 出生日期 籍贯 身份证号 父亲姓名", Holds.ID, Holds.NAME, Holds.SEX, Holds.BIRTH, Holds.BIRTH_PLACE,
            Holds.DOCUMENT, Holds.FATHER),
    /** A list kept by people abroad in Uyghur Arabic script, tab-separated, UTF-8 with a byte order mark. */
    UYGHUR_DIASPORA('U', SpellingProfile.UYGHUR_ARABIC, StandardCharsets.UTF_8, FileForm.TAB_WITH_MARK,
            "خاتىرە_نومۇرى تولۇق_ئىسمى جىنسى تۇغۇلغان_يىلى تۇغۇلغان_يېرى ئانىسىنىڭ_ئىسمى", Holds.ID,
            Holds.NAME,
            Holds.SEX, Holds.BIRTH_YEAR, Holds.BIRTH_PLACE, Holds.MOTHER),
    /** A list in Russian, separated by semicolons, Windows-1251. */
    RUSSIAN('R', SpellingProfile.RUSSIAN_CYRILLIC, Charset.forName("windows-1251"), FileForm.SEMICOLON,
            "регистрационный_номер ФИО пол дата_рождения место_рождения имя_матери", Holds.ID, Holds.NAME,
            Holds.SEX,
            Holds.BIRTH, Holds.BIRTH_PLACE, Holds.MOTHER),
    /** A list in Kazakh Cyrillic, tab-separated, UTF-16. */
    KAZAKH('K', SpellingProfile.KAZAKH_CYRILLIC, StandardCharsets.UTF_16LE, FileForm.TAB_WITH_MARK,
            "тіркеу_нөмірі аты-жөні жынысы туған_жылы туған_жері", Holds.ID, Holds.NAME, Holds.SEX,
            Holds.BIRTH_YEAR,
            Holds.BIRTH_PLACE),
    /** A reporter's spreadsheet in English: ages instead of births. */
    ENGLISH_PRESS('E', SpellingProfile.ENGLISH_PRESS, StandardCharsets.UTF_8, FileForm.SHEET,
            "case_no name sex age age_on place_of_birth mother's_name", Holds.ID, Holds.NAME, Holds.SEX,
            Holds.AGE, Holds.AGE_ON,
            Holds.BIRTH_PLACE, Holds.MOTHER),
    /** A list in Turkish, separated by semicolons, UTF-8, own name and father's name apart. */
    TURKISH('T', SpellingProfile.TURKISH, StandardCharsets.UTF_8, FileForm.SEMICOLON,
            "kayıt_no adı baba_adı cinsiyet doğum_tarihi doğum_yeri", Holds.ID, Holds.GIVEN_NAME,
            Holds.FATHER, Holds.SEX,
            Holds.BIRTH, Holds.BIRTH_PLACE),
    /** Travellers as their passports print them, comma-separated, UTF-8. */
    PASSPORTS('P', SpellingProfile.PASSPORT_PINYIN, StandardCharsets.UTF_8, FileForm.COMMA,
            "record_id name_as_in_passport sex date_of_birth place_of_birth", Holds.ID, Holds.NAME, Holds.SEX,
            Holds.BIRTH,
            Holds.BIRTH_PLACE);

    private final char letter;
    private final SpellingProfile profile;
    private final Charset charset;
    private final FileForm form;
    private final List<ListColumn> columns;

    /** @param headings one per column, separated by blanks, blanks within one written as underscores */
    ListKind(char letter, SpellingProfile profile, Charset charset, FileForm form, String headings,
            Holds... holds) {
        this.letter = letter;
        this.profile = profile;
        this.charset = charset;
        this.form = form;
        List<ListColumn> all = new ArrayList<>(List.of(new ListColumn(ListColumn.NOTICE, Holds.NOTICE)));
        String[] headers = headings.split(" ");
        for (int i = 0; i < holds.length; i++) {
            all.add(new ListColumn(headers[i].replace('_', ' '), holds[i]));
        }
        this.columns = List.copyOf(all);
    }

    char letter() {
        return letter;
    }

    public SpellingProfile profile() {
        return profile;
    }

    public Charset charset() {
        return charset;
    }

    FileForm form() {
        return form;
    }

    public List<ListColumn> columns() {
        return columns;
    }
}
