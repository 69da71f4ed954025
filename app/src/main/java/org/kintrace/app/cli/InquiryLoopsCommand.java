package org.kintrace.app.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.Referrals;

import picocli.CommandLine.Command;

/** Offices that send the asker round, or to a closed door. */
@Command(name = "loops", description = "Offices that send the asker round in a circle, or to where nothing can be had: the path, and the replies that make it up.", mixinStandardHelpOptions = true)
final class InquiryLoopsCommand extends LedgerTable {

    @Override
    List<String> header() {
        return List.of("kind", "path", "offices", "replies");
    }

    @Override
    void fill(Table table, Asked asked) {
        Referrals referrals = Referrals.of(asked.view().ledger().replies());
        for (Referrals.Loop loop : referrals.loops()) {
            table.add("loop", path(loop.path(), asked) + " > " + path(loop.path().subList(0, 1), asked),
                    ids(loop.path()), ids(loop.referrals()));
        }
        for (Referrals.DeadEnd end : referrals.deadEnds(asked.view().offices())) {
            table.add("dead-end",
                    path(List.of(end.from(), end.to()), asked) + ": " + asked.words().say(end.how()),
                    ids(List.of(end.from(), end.to())), ids(end.referrals()));
        }
    }

    private static String path(List<OfficeId> offices, Asked asked) {
        return offices.stream().map(id -> asked.names().find(id).orElse(id.value()))
                .collect(Collectors.joining(" > "));
    }

    private static String ids(List<? extends RecordId> ids) {
        return ids.stream().map(RecordId::value).collect(Collectors.joining(" "));
    }
}
