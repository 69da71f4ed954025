package org.kintrace.testdata.ledger;

import org.kintrace.testdata.json.JsonOut;
import org.kintrace.testdata.people.Families;
import org.kintrace.testdata.truth.TruthBook;

/** The ledger all families of a world share. Campaigns are made again for each list, so that memory stays small. */
public final class Ledger {

    private static final int FAMILIES_PER_CAMPAIGN = 8;

    private final long seed;
    private final Families families;
    private final int campaigns;

    public Ledger(long seed, Families families) {
        this.seed = seed;
        this.families = families;
        // Two rounds of every kind at least: a small world shows everything too.
        this.campaigns = Math.max(2 * CampaignKind.values().length, families.count() / FAMILIES_PER_CAMPAIGN);
    }

    /** Writes the lists of the ledger as fields of the open object. */
    public void write(JsonOut out) {
        for (String list : Desk.LISTS) {
            out.startList(list);
            for (int i = 0; i < campaigns; i++) {
                campaign(i).list(list).forEach(out::object);
            }
            out.endList();
        }
    }

    /** What is planted in the ledger. */
    public TruthBook truth() {
        TruthBook all = new TruthBook();
        for (int i = 0; i < campaigns; i++) {
            all.addAll(campaign(i).truth());
        }
        return all;
    }

    private Campaign campaign(int number) {
        return Campaign.of(seed, families, number, campaigns);
    }
}
