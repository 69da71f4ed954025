package org.kintrace.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class InventedWorldTest {

    private static final Pattern ID = Pattern
            .compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    @Test
    void sameSeedGivesTheSameBytes() {
        assertThat(ReadJson.bytesOf(InventedWorld.of(7, 40)))
                .isEqualTo(ReadJson.bytesOf(InventedWorld.of(7, 40)));
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        assertThat(ReadJson.bytesOf(InventedWorld.of(7, 40)))
                .isNotEqualTo(ReadJson.bytesOf(InventedWorld.of(8, 40)));
    }

    @Test
    void theFirstFieldSaysThatEverybodyIsInvented() {
        String text = new String(ReadJson.bytesOf(InventedWorld.of(7, 1)), StandardCharsets.UTF_8);
        assertThat(text).startsWith("{\"notice\":\"INVENTED: ");
    }

    @Test
    void everyIdUsedIsDefinedOnce() {
        for (int families : List.of(40, 300)) {
            Map<String, Object> world = ReadJson.of(InventedWorld.of(families, families));
            Set<String> defined = new HashSet<>();
            Set<String> used = new HashSet<>();
            collect(world, defined, used);
            assertThat(defined).hasSizeGreaterThan(families * 10);
            used.removeAll(defined);
            assertThat(used).as("ids used and not defined, of %s families", families).isEmpty();
        }
    }

    private static void collect(Object value, Set<String> defined, Set<String> used) {
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, defined, used));
        } else if (value instanceof Map<?, ?> fields) {
            boolean member = fields.containsKey("person") && fields.containsKey("roles");
            fields.forEach((name, field) -> {
                if (name.equals("id") || member && name.equals("person")) {
                    if (!defined.add((String) field)) {
                        throw new AssertionError("defined twice: " + field);
                    }
                } else {
                    collect(field, defined, used);
                }
            });
        } else if (value instanceof String text && ID.matcher(text).matches()) {
            used.add(text);
        }
    }
}
