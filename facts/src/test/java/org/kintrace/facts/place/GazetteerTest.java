package org.kintrace.facts.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kintrace.facts.logic.Truth;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            莎车县 | cn:653125
            莎车 | cn:653125
            يەكەن | cn:653125
            يەكەن ناھىيىسى | cn:653125
            Yarkand | cn:653125
            YARKENT | cn:653125
            Yəkən | cn:653125
            Yeken nahiyisi | cn:653125
            Яркенд | cn:653125
            Shache Xian | cn:653125
            Yarkant County | cn:653125
            Qaghiliq | cn:653126
            Kona Sheher | cn:653121
            福海县 | cn:654323
            بۇرۇلتوقاي | cn:654323
            Бурылтоғай ауданы | cn:654323
            泽普 | cn:653124
            Posḱam | cn:653124
            喀什地区 | cn:653100
            Kashgar Prefecture | cn:653100
            قەشقەر ۋىلايىتى | cn:653100
            喀什市 | cn:653101
            Kashgar City | cn:653101
            Kaşgar şehri | cn:653101
            город Кашгар | cn:653101
            قەشقەر شەھىرى | cn:653101
            Kashgar;Kashi | none
            Kashgar | cn:653100,cn:653101
            喀什 | cn:653100,cn:653101
            Ürümchi | cn:650100,cn:650121
            伊宁市 | cn:654002
            伊宁县 | cn:654021
            Ghulja nahiyisi | cn:654021
            新市区 | cn:650104
            新疆 | cn:650000
            شىنجاڭ | cn:650000
            Istanbul | city:istanbul
            İstanbul | city:istanbul
            ئىستانبۇل | city:istanbul
            Стамбул | city:istanbul
            土耳其 | iso:TR
            Türkiye | iso:TR
            Turkey | iso:TR
            Қазақстан | iso:KZ
            阿拉木图 | city:almaty
            Ku'erle | cn:652801
            Kuerle | cn:652801
            Qarghuliq | none
            Shache town | none
            莎车镇 | none
            county | none
            """)
    void findsPlacesByNameInAnyScript(String name, String ids) {
        assertThat(ids(GAZETTEER.find(name))).isEqualTo(ids.equals("none") ? "" : ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "县", "ناھىيىسى", "-", "Qaghiliq Qaghiliq"})
    void findsNothingWhereNoPlaceIsNamed(String name) {
        assertThat(GAZETTEER.find(name)).isEmpty();
    }

    @Test
    void treatsLettersThatKeyboardsConfuseAsOne() {
        assertThat(ids(GAZETTEER.find("قهشقهر شههىرى"))).isEqualTo("cn:653101");
        assertThat(ids(GAZETTEER.find("كېرييە"))).isEqualTo("cn:653226");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            新疆喀什地区莎车县艾力西湖镇 | cn:653125
            喀什地区喀什市 | cn:653101
            Yarkand County, Kashgar Prefecture, Xinjiang | cn:653125
            Yarkand, Kashgar | cn:653125
            قەشقەر ۋىلايىتى يەكەن ناھىيىسى | cn:653125
            she was taken from Kashgar to Istanbul | cn:653100,cn:653101,city:istanbul
            قەشقەردىن خوتەنگە | cn:653100,cn:653101,cn:653200,cn:653201,cn:653221
            Kaşgar'dan geldi | cn:653100,cn:653101
            Kashgardin keldi | cn:653100,cn:653101
            Қашқардан келді | cn:653100,cn:653101
            Bay, Aksu | cn:652926
            Lop nahiyisi, Xoten | cn:653224
            Zeytinburnu, Istanbul, Turkey | city:zeytinburnu
            Bay Ali | none
            nowhere at all | none
            伊宁县 | cn:654021
            """)
    void readsAddresses(String text, String ids) {
        assertThat(ids(GAZETTEER.findInText(text))).isEqualTo(ids.equals("none") ? "" : ids);
    }

    @Test
    void saysWhereInTheTextAPlaceIsNamed() {
        String text = "from Kona Sheher, ２０１７";
        PlaceMention mention = GAZETTEER.listMentions(text).getFirst();
        assertThat(text.substring(mention.begin(), mention.end())).isEqualTo("Kona Sheher");
    }

    @Test
    void findsNothingInAHostileText() {
        assertThat(GAZETTEER.findInText("a ".repeat(20_000))).isEmpty();
        assertThat(GAZETTEER.findInText("自治县".repeat(10_000))).isEmpty();
        assertThat(GAZETTEER.findInText("x".repeat(300_000))).isEmpty();
        assertThat(GAZETTEER.find("县".repeat(1_000_000))).isEmpty();
    }

    @Test
    void readsDamagedAddressesWithoutFailing() {
        List<String> seeds = List.of("新疆喀什地区莎车县艾力西湖镇", "Yarkand County, Kashgar Prefecture",
                "قەشقەردىن خوتەنگە",
                "город Кашгар", "Kaşgar'dan geldi", "Bay, Aksu");
        String alphabet = "县市 ,.'-()دننىaеда\u0307\u200F\uD83D\uDE00\uD800\u0000";
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261123);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                int at = random.nextInt(text.length());
                text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
                text.deleteCharAt(random.nextInt(text.length()));
            }
            String damaged = text.toString();
            int end = 0;
            for (PlaceMention mention : GAZETTEER.listMentions(damaged)) {
                assertThat(mention.begin()).as("round %s", round).isGreaterThanOrEqualTo(end);
                assertThat(mention.end()).as("round %s", round).isLessThanOrEqualTo(damaged.length());
                end = mention.end();
            }
            assertThat(GAZETTEER.find(damaged)).as("round %s", round).isNotNull();
            assertThat(GAZETTEER.findInText(damaged)).as("round %s", round).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cn:653125 | cn:653125 | YES
            cn:653125 | cn:653100 | YES
            cn:653125 | iso:CN | YES
            cn:653125 | cn:653200 | NO
            cn:653125 | iso:TR | NO
            cn:653100 | cn:653125 | UNKNOWN
            cn:654201 | cn:654000 | YES
            cn:659002 | cn:652900 | UNKNOWN
            cn:659002 | cn:653200 | NO
            city:zeytinburnu | city:istanbul | YES
            city:istanbul | city:ankara | NO
            x:unknown | iso:CN | UNKNOWN
            """)
    void tellsWhetherAPlaceLiesWithinAnother(String inner, String outer, Truth expected) {
        assertThat(GAZETTEER.within(new PlaceId(inner), new PlaceId(outer))).isEqualTo(expected);
    }

    @Test
    void givesLargerPlacesTheNextLargerFirst() {
        assertThat(ids(GAZETTEER.ancestors(new PlaceId("cn:653125"))))
                .isEqualTo("cn:653100,cn:650000,iso:CN");
        assertThat(GAZETTEER.ancestors(new PlaceId("x:unknown"))).isEmpty();
    }

    @Test
    void takesInventedPlacesIn() {
        Place village = Place.named(new PlaceId("x:village-1"), PlaceLevel.VILLAGE,
                List.of(new PlaceName("X-Qorghan", "en"), new PlaceName("قورغان", "ug-Arab")))
                .within(new PlaceId("cn:653125"));
        Gazetteer with = GAZETTEER.with(List.of(village));
        assertThat(ids(with.find("X-Qorghan village"))).isEqualTo("x:village-1");
        assertThat(ids(with.findInText("قورغان كەنتى، يەكەن"))).isEqualTo("x:village-1");
        assertThat(with.within(village.id(), new PlaceId("cn:653100"))).isEqualTo(Truth.YES);
        assertThat(with.distance(village.id(), new PlaceId("cn:653125"))).isPresent();
        assertThat(GAZETTEER.find("X-Qorghan")).isEmpty();
    }

    @Test
    void refusesPlacesThatMakeNoSense() {
        Place one = Place.named(new PlaceId("x:one"), PlaceLevel.TOWN, List.of(new PlaceName("One", "en")));
        Place two = Place.named(new PlaceId("x:two"), PlaceLevel.TOWN, List.of(new PlaceName("Two", "en")));
        refused(List.of(one, one), "given twice");
        refused(List.of(one.within(new PlaceId("x:nowhere"))), "not known");
        refused(List.of(one.within(two.id()), two.within(one.id())), "in a circle");
    }

    private static void refused(Collection<Place> more, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> GAZETTEER.with(more))
                .withMessageContaining(reason);
    }

    @Test
    void knowsHowFarPlacesAreApart() {
        Distance distance = GAZETTEER.distance(new PlaceId("cn:653101"), new PlaceId("cn:650100"))
                .orElseThrow();
        assertThat(distance.bestKm()).isBetween(1_060.0, 1_090.0);
        assertThat(distance.isMoreThan(500)).isEqualTo(Truth.YES);
        assertThat(GAZETTEER.distance(new PlaceId("iso:TR"), new PlaceId("cn:650100"))).isEmpty();
    }

    private static String ids(List<Place> places) {
        return places.stream().map(place -> place.id().value()).collect(Collectors.joining(","));
    }
}
