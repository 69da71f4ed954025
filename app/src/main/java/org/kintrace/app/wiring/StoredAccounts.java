package org.kintrace.app.wiring;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kintrace.app.web.access.AccountBook;
import org.kintrace.app.web.frame.Reader;
import org.kintrace.app.work.store.Accounts;
import org.kintrace.app.work.store.Accounts.Account;
import org.kintrace.app.work.store.Payload;

/** Accounts as the pages see them: the sealed label is the name. */
final class StoredAccounts implements AccountBook {

    private static final String NOBODY = "";

    private final Accounts accounts;

    StoredAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Reader owner() {
        return reader(accounts.owner());
    }

    Reader openedBy() {
        return reader(accounts.openedBy());
    }

    @Override
    public boolean hasOthers() {
        return accounts.list().size() > 1;
    }

    @Override
    public Optional<Reader> named(String name) {
        List<Reader> all = accounts.list().stream().map(StoredAccounts::reader).toList();
        return all.stream().filter(reader -> folded(reader.name()).equals(folded(name))).findFirst();
    }

    @Override
    public Optional<Reader> signIn(String name, char[] password) {
        Optional<Reader> reader = named(name);
        boolean opens = password.length > 0
                && accounts.opens(reader.map(Reader::accountId).orElse(NOBODY), password);
        return reader.filter(_ -> opens);
    }

    @Override
    public Reader add(String name, char[] password) {
        if (named(name).isPresent()) {
            throw new IllegalArgumentException("another account has this name");
        }
        String id = accounts.add(Payload.of(name.getBytes(StandardCharsets.UTF_8)), password);
        return new Reader(id, name);
    }

    private static Reader reader(Account account) {
        return new Reader(account.id(), new String(account.label().bytes(), StandardCharsets.UTF_8));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
