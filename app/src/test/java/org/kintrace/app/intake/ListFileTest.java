package org.kintrace.app.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.SourceRow;
import org.kintrace.registry.intake.TextFault;

/** Lists as text: what is read, and what is refused with which words. */
class ListFileTest {

    private static final ReadingOptions ANY = ReadingOptions.fromTheFile();

    @Test
    void readsRowsWithTheLinesAPersonWouldFind() throws Exception {
        Lists.Read list = Lists.read("Name,Note\r\nAli,\"two\r\nlines\"\r\n\r\nBahar,x\r\n");
        assertThat(list.header()).containsExactly("Name", "Note");
        assertThat(list.rows()).containsExactly(new SourceRow(2, List.of("Ali", "two\r\nlines")),
                new SourceRow(5, List.of("Bahar", "x")));
    }

    @Test
    void keepsQuotesSpacesAndBidiSignsAsTheyAre() throws Exception {
        assertThat(Lists.read("Name,Sex\n \u202Bئالىم\u202C ,\"a \"\"b\"\"\"\n").rows().getFirst().cells())
                .containsExactly(" \u202Bئالىم\u202C ", "a \"b\"");
    }

    @Test
    void findsOutWhatSeparatesTheCells() throws Exception {
        for (String separator : List.of(",", ";", "\t", "|")) {
            String text = String.join(separator, "Name", "Village", "Note") + "\n"
                    + String.join(separator, "Ali", "\"x, y; z\"", "") + "\n";
            assertThat(Lists.read(text).rows()).as("separator %s", separator)
                    .containsExactly(new SourceRow(2, List.of("Ali", "x, y; z", "")));
        }
    }

    @Test
    void takesTabsWhereTheNameSaysSo() throws Exception {
        assertThat(
                Lists.read("Name\tNote\nAli\ta, b, c, d\nBahar\ta, b, c, d\n".getBytes(UTF_8), "x.tsv", ANY)
                        .header())
                .containsExactly("Name", "Note");
    }

    @Test
    void takesQuotesBetweenTabsForTextWhereTheyDoNotClose() throws Exception {
        assertThat(Lists.read("Name\tNote\n\"Ali\" X\ta\nBahar\t\"b\n").rows()).containsExactly(
                new SourceRow(2, List.of("\"Ali\" X", "a")), new SourceRow(3, List.of("Bahar", "\"b")));
        assertThat(Lists.read("Name\tNote\n\"Ali\"\t\"a\tb\"\n").rows())
                .containsExactly(new SourceRow(2, List.of("Ali", "a\tb")));
    }

    @Test
    void believesALineThatSaysWhatSeparates() throws Exception {
        Lists.Read list = Lists.read("sep=;\nName;Note\nAli;a,b\n");
        assertThat(list.header()).containsExactly("Name", "Note");
        assertThat(list.headerLine()).isEqualTo(2);
        assertThat(list.rows()).containsExactly(new SourceRow(3, List.of("Ali", "a,b")));
    }

    @Test
    void findsTheHeaderBelowATitle() throws Exception {
        Lists.Read list = Lists.read("名单,,\n二〇一八年,,\n姓名,性别,住址\n阿里,男,喀什\n");
        assertThat(list.header()).containsExactly("姓名", "性别", "住址");
        assertThat(list.headerLine()).isEqualTo(3);
        assertThat(list.rows()).hasSize(1);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(Lists.fault("")).isEqualTo(new FileFault.EmptyFile());
        assertThat(Lists.fault("\n\n \n")).isEqualTo(new FileFault.EmptyFile());
    }

    @Test
    void refusesAHeaderWithoutRows() {
        assertThat(Lists.fault("Name,Sex\n")).isEqualTo(new FileFault.NoRows());
    }

    @Test
    void refusesTheWrongSeparator() {
        assertThat(Lists.fault("Name;Sex\nAli;m\n".getBytes(UTF_8), ANY.withDelimiter(',')))
                .isEqualTo(new TextFault.WrongDelimiter(";"));
        assertThat(Lists.fault("姓名，性别\n阿里，男\n")).isEqualTo(new TextFault.WrongDelimiter("，"));
    }

    @Test
    void readsAListOfOneColumn() throws Exception {
        assertThat(Lists.read("Name\nAli\nBahar\n").rows()).hasSize(2);
    }

    @Test
    void saysOnWhichLineAQuoteWasOpened() {
        assertThat(Lists.fault("Name,Sex\nAli,m\nBahar,\"f\nCemal,m\nDilnur,f\n"))
                .isEqualTo(new TextFault.UnclosedQuote(3));
    }

    @Test
    void saysOnWhichLineAStrayQuoteIs() {
        assertThat(Lists.fault("Name,Sex\nAli,m\nBahar,\"f\nCemal,\"m\"\n"))
                .isEqualTo(new TextFault.TextAfterQuote(3));
    }

    @Test
    void refusesNulCharacters() {
        assertThat(Lists.fault("Name,Sex\nAli,m\nBa\0har,f\n")).isEqualTo(new TextFault.NulCharacter(3));
    }

    @Test
    void refusesACellOfTenMillionCharacters() {
        String text = "Name,Note\nAli,x\nBahar," + "a".repeat(10_000_001) + "\n";
        assertThat(Lists.fault(text))
                .isEqualTo(new FileFault.CellBeyondLimit(3, OptionalInt.of(2), 10_000_000));
    }

    @Test
    void refusesAHundredThousandColumnsAndSaysHowManyThereAre() {
        assertThat(Lists.fault("x,".repeat(99_999) + "Name\n" + ",".repeat(99_999) + "Ali\n"))
                .isEqualTo(new FileFault.TooManyColumns(1, 100_000, 2_000));
    }

    @Test
    void refusesMoreRowsThanAListMayHave() {
        ListLimits three = new ListLimits(100, 10, 3, 1000, 1000);
        assertThat(Lists.fault("Name\na\nb\nc\nd\n".getBytes(UTF_8), ANY.withLimits(three)))
                .isEqualTo(new FileFault.TooManyRows(3));
        assertThat(Lists.fault("Name\na\nb\nc\n".getBytes(UTF_8), ANY.withLimits(three))).isNull();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(Lists.faultOf(() -> ListFile.open(Path.of("no-such-list.csv"), ANY)))
                .isEqualTo(new FileFault.NotReadable());
    }

    @Test
    void readsEveryEncodingPeopleUse() throws Exception {
        String text = "Имя;Место\nАлим;Кашгар\nБахар;Хотан\n";
        for (Charset charset : List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                Charset.forName("windows-1251"))) {
            assertThat(Lists.read(text.getBytes(charset), "x.csv", ANY).rows()).as("%s", charset)
                    .containsExactly(new SourceRow(2, List.of("Алим", "Кашгар")),
                            new SourceRow(3, List.of("Бахар", "Хотан")));
        }
    }

    @Test
    void readsGb18030() throws Exception {
        byte[] bytes = "姓名,性别,出生地\n阿依古丽,女,喀什\n买买提,男,和田\n".getBytes(Charset.forName("GB18030"));
        assertThat(Lists.read(bytes, "x.csv", ANY).rows().getFirst().cells()).containsExactly("阿依古丽", "女",
                "喀什");
    }

    @Test
    void dropsAByteOrderMarkAndNothingElse() throws Exception {
        String text = "\uFEFFName,Note\nAli,\uFEFFx\n";
        for (Charset charset : List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Lists.Read list = Lists.read(text.getBytes(charset), "x.csv", ANY);
            assertThat(list.header()).as("%s", charset).containsExactly("Name", "Note");
            assertThat(list.rows().getFirst().cells()).containsExactly("Ali", "\uFEFFx");
        }
    }

    @Test
    void asksWhenNoEncodingFits() {
        byte[] turkish = "Ad,Köy\nŞirin,Yağlı\nGülşah,Çınar\n".getBytes(Charset.forName("windows-1254"));
        assertThat(Lists.fault(turkish, ANY)).isInstanceOf(TextFault.EncodingUnclear.class);
    }

    @Test
    void asksRatherThanTakeOneCyrillicForAnother() {
        String text = "Имя;Место\nАлим;Кашгар\nБахар;Хотан\nИса;Кульджа\n";
        for (String charset : List.of("KOI8-R", "ISO-8859-5", "IBM866")) {
            assertThat(Lists.fault(text.getBytes(Charset.forName(charset)), ANY)).as(charset)
                    .isInstanceOf(TextFault.EncodingUnclear.class);
        }
    }

    @Test
    void readsAnEncodingThatWasAskedFor() throws Exception {
        byte[] turkish = "Ad,Köy\nŞirin,Yağlı\n".getBytes(Charset.forName("windows-1254"));
        assertThat(Lists.read(turkish, "x.csv", ANY.withEncoding("windows-1254")).rows().getFirst().cells())
                .containsExactly("Şirin", "Yağlı");
    }

    @Test
    void saysWhichByteMeansNothing() {
        byte[] text = "Name,Note\nAli,x\nBahar,?\n".getBytes(UTF_8);
        text[text.length - 2] = (byte) 0xFF;
        assertThat(Lists.fault(text, ANY.withEncoding("UTF-8")))
                .isEqualTo(new TextFault.Undecodable("UTF-8", 3, text.length - 2));
    }

    @Test
    void refusesALoneSurrogate() {
        byte[] text = "Name,Note\nAli,x\uD83D\n".getBytes(UTF_8);
        byte[] wide = {'N', 0, '\n', 0, 0x3D, (byte) 0xD8, 'x', 0};
        assertThat(Lists.fault(text, ANY)).isNull();
        assertThat(Lists.fault(wide, ANY.withEncoding("UTF-16LE")))
                .isInstanceOf(TextFault.Undecodable.class);
    }

    @Test
    void refusesAnEncodingNobodyKnows() {
        assertThat(Lists.fault("Name\nAli\n".getBytes(UTF_8), ANY.withEncoding("klingon")))
                .isEqualTo(new TextFault.EncodingUnknown());
    }

    @Test
    void doesNotTakeUppercaseRussianForChinese() throws Exception {
        byte[] bytes = "ФИО;АДРЕС\nАЛИМ;КАШГАР\nБАХАР;ХОТАН\n".getBytes(Charset.forName("windows-1251"));
        assertThat(Lists.read(bytes, "x.csv", ANY).rows().getFirst().cells()).containsExactly("АЛИМ",
                "КАШГАР");
    }

    @Test
    void saysNothingOfTheListInItsMessages() {
        for (String text : List.of("Zulaixa;\"Name\nAli;1\n", "Name,Sex\nZulaixa,\"m\"Zulaixa\n",
                "Zulaixa;x\n")) {
            assertThat(Lists.message(text)).as(text).isNotBlank().doesNotContain("Zulaixa");
        }
    }
}
