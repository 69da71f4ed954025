package org.kintrace.app.web.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kintrace.app.casefile.InventedRecords;
import org.kintrace.registry.casefile.Ledger;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.Correspondence;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;

class LedgerWordsTest {

    private final Ledger ledger = InventedRecords.of(2026, 6).ledger();
    private final Correspondence letters = new Correspondence(ledger.inquiries(), ledger.transmissions(),
            ledger.replies());

    @Test
    void everythingOfTheLedgerThatHasASideIsToldToWhoMaySeeAll() {
        List<RecordId> ids = ids();
        assertThat(LedgerWords.tellable(ids, letters, _ -> true)).isEqualTo(ids);
    }

    @Test
    void nothingOfAnInquiryIsToldOrCountedForWhoMayNotReadIt() {
        Inquiry own = ledger.inquiries().getFirst();
        List<RecordId> told = LedgerWords.tellable(ids(), letters, own::equals);
        assertThat(told).contains(own.id()).hasSizeLessThan(ids().size());
        ledger.inquiries().stream().filter(other -> !other.equals(own))
                .forEach(other -> assertThat(told).doesNotContain(other.id()));
        ledger.transmissions().stream().filter(sent -> !sent.inquiry().equals(own.id()))
                .forEach(sent -> assertThat(told).doesNotContain(sent.id()));
        ledger.replies().stream()
                .filter(reply -> reply.inquiry().filter(asked -> !asked.equals(own.id())).isPresent())
                .forEach(reply -> assertThat(told).doesNotContain(reply.id()));
    }

    @Test
    void whatIsNotOnRecordOrHasNoSideIsLeftOut() {
        Correspondence nothing = new Correspondence(List.of(), List.of(), List.of());
        assertThat(LedgerWords.tellable(
                List.of(ledger.inquiries().getFirst().id(), ledger.replies().getFirst().id(),
                        new PersonId("00000000-0000-4000-8000-000000000001")),
                nothing, _ -> true)).isEmpty();
    }

    private List<RecordId> ids() {
        List<RecordId> ids = new ArrayList<>();
        ledger.promises().forEach(promise -> ids.add(promise.id()));
        ledger.generalClaims().forEach(said -> ids.add(said.id()));
        ledger.inquiries().stream().map(Inquiry::id).forEach(ids::add);
        ledger.transmissions().stream().map(Transmission::id).forEach(ids::add);
        ledger.replies().stream().map(Reply::id).forEach(ids::add);
        return ids;
    }
}
