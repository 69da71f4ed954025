package org.kintrace.registry.casefile;

import java.util.List;

import org.kintrace.registry.claim.Source;
import org.kintrace.registry.inquiry.GeneralClaim;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Office;
import org.kintrace.registry.inquiry.Official;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;

/**
 * What concerns offices rather than one family: who promised what, what was handed to them, what came back.
 *
 * @param sources public sources the ledger rests on: broadcasts, letters, press conferences
 */
public record Ledger(List<Office> offices, List<Official> officials, List<Source> sources,
        List<Promise> promises,
        List<Inquiry> inquiries, List<Transmission> transmissions, List<Reply> replies,
        List<GeneralClaim> generalClaims) {

    public Ledger {
        offices = List.copyOf(offices);
        officials = List.copyOf(officials);
        sources = List.copyOf(sources);
        promises = List.copyOf(promises);
        inquiries = List.copyOf(inquiries);
        transmissions = List.copyOf(transmissions);
        replies = List.copyOf(replies);
        generalClaims = List.copyOf(generalClaims);
    }

    public static Ledger empty() {
        return new Ledger(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
