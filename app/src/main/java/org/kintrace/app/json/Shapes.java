package org.kintrace.app.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.kintrace.facts.id.EvidenceId;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.RelativeDate;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.RecordId;

/** Finds the shape of a type, once per type. */
final class Shapes {

    private final Map<Type, Shape> known = new ConcurrentHashMap<>();

    Shapes() {
        known.put(String.class, new ScalarShapes.Text());
        known.put(boolean.class, new ScalarShapes.Flag());
        known.put(int.class, new ScalarShapes.WholeNumber());
        known.put(Integer.class, new ScalarShapes.WholeNumber());
        known.put(long.class, new ScalarShapes.LongNumber());
        known.put(OptionalInt.class, new CollectionShapes.MaybeInt());
        known.put(OptionalLong.class, new CollectionShapes.MaybeLong());
        known.put(double.class, new ScalarShapes.Decimal());
        known.put(LocalDate.class,
                new ScalarShapes.Parsed<>(LocalDate.class, "a day as 2017-03-05", LocalDate::parse));
        known.put(Instant.class,
                new ScalarShapes.Parsed<>(Instant.class, "an instant as 2026-11-23T10:00:00Z",
                        Instant::parse));
        known.put(PlaceId.class,
                new ScalarShapes.Parsed<>(PlaceId.class, "a place id as cn:653100", PlaceId::new));
        known.put(EvidenceId.class,
                new ScalarShapes.Parsed<>(EvidenceId.class, "an evidence id of 64 hex digits",
                        EvidenceId::new));
        known.put(UncertainDate.class, new DateShapes.Date());
        known.put(WorldDate.class, new DateShapes.OfWorld(this));
        known.put(RelativeDate.class, new DateShapes.RelativeText());
        known.put(AgeStatement.class, QuantityShapes.age(this));
        known.put(CountStatement.class, QuantityShapes.count(this));
        known.put(WrittenName.class, new NameShape());
    }

    Shape of(Type type) {
        Shape found = known.get(type);
        if (found == null) {
            // Not computeIfAbsent: a record may hold itself through others, and the map forbids nested updates.
            found = make(type);
            Shape earlier = known.putIfAbsent(type, found);
            found = earlier == null ? found : earlier;
        }
        return found;
    }

    private Shape make(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return new CollectionShapes.Maybe(this, inner);
            }
            if (generic.getRawType() == List.class) {
                return new CollectionShapes.Many(this, inner);
            }
            if (generic.getRawType() == Set.class) {
                return new CollectionShapes.Unordered(this, inner);
            }
        }
        if (type instanceof Class<?> plain) {
            if (plain.isEnum()) {
                return new ScalarShapes.Word(plain);
            }
            if (RecordId.class.isAssignableFrom(plain) && plain.isRecord()) {
                return new ScalarShapes.Id(plain);
            }
            if (plain.isRecord()) {
                return new RecordShape(this, plain);
            }
            if (plain.isSealed()) {
                return new SealedShape(this, plain);
            }
        }
        throw new IllegalArgumentException("no JSON shape for " + type.getTypeName());
    }
}
