package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kintrace.linkage.TableWeights.Share;
import org.kintrace.linkage.TableWeights.Together;
import org.kintrace.linkage.compare.Field;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.weigh.LearntVariants;
import org.kintrace.linkage.weigh.Kin;
import org.kintrace.linkage.weigh.LevelShares;

/** Turns what a table taught into weights to keep, and kept weights into a model for other forms. */
final class KeptModel {

    private KeptModel() {}

    static TableWeights keep(Forms forms, TableModel model, List<String> fruitless) {
        Map<String, Map<String, Share>> levels = new LinkedHashMap<>();
        List<Together> together = new ArrayList<>();
        for (int f = 0; f < forms.fields().size(); f++) {
            int place = f;
            Field field = forms.fields().get(f);
            List<String> names = field.likeness().levels();
            Map<String, Share> shares = new LinkedHashMap<>();
            for (int level = 1; level <= names.size(); level++) {
                shares.put(names.get(level - 1),
                        new Share(model.shares().m()[f][level], model.shares().u()[f][level]));
            }
            levels.put(nameOf(forms, f), shares);
            model.variants().forEach(f, (one, two, bits) -> together.add(new Together(nameOf(forms, place),
                    forms.words(place).text(one), forms.words(place).text(two), bits)));
        }
        return new TableWeights(model.shares().prior(), model.shares().kin().ratio(), levels, together,
                fruitless);
    }

    /**
     * The model for these forms.
     *
     * @throws IllegalArgumentException when the weights do not know one of their fields
     */
    static TableModel use(TableWeights weights, Forms forms) {
        int fields = forms.fields().size();
        double[][] m = new double[fields][LevelShares.LEVELS];
        double[][] u = new double[fields][LevelShares.LEVELS];
        LearntVariants.Builder variants = new LearntVariants.Builder(fields);
        for (int f = 0; f < fields; f++) {
            String name = nameOf(forms, f);
            Map<String, Share> shares = weights.levels().getOrDefault(name, Map.of());
            List<String> names = forms.fields().get(f).likeness().levels();
            for (int level = 1; level <= names.size(); level++) {
                Share share = shares.get(names.get(level - 1));
                if (share == null) {
                    throw new IllegalArgumentException("the weights do not know the level '"
                            + names.get(level - 1)
                            + "' of the field '" + name + "'; learn them from a table with the same columns");
                }
                m[f][level] = share.m();
                u[f][level] = share.u();
            }
            for (Together pair : weights.together()) {
                if (pair.field().equals(name)) {
                    variants.add(f, forms.words(f).find(pair.one()), forms.words(f).find(pair.two()),
                            pair.bits());
                }
            }
        }
        return new TableModel(new LevelShares(m, u, weights.prior(), kin(weights, forms)), variants.build());
    }

    private static Kin kin(TableWeights weights, Forms forms) {
        return weights.kinRatio() == 0
                ? Kin.none(forms.fields().size())
                : new Kin(TableTraining.ofTheFamily(forms), weights.kinRatio());
    }

    /** A second column of the same kind gets a number, because two fields of one name would be one. */
    private static String nameOf(Forms forms, int field) {
        String name = forms.fields().get(field).name();
        long before = forms.fields().subList(0, field).stream().filter(other -> other.name().equals(name))
                .count();
        return before == 0 ? name : name + " " + (before + 1);
    }
}
