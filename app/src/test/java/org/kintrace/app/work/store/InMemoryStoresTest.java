package org.kintrace.app.work.store;

/** The stores in memory keep the contract. */
class InMemoryStoresTest extends StoreContract {

    @Override
    protected Stores openNew() {
        return new InMemoryStores(CLOCK);
    }

    @Override
    protected Stores reopen(Stores closed) {
        return ((InMemoryStores) closed).reopen();
    }
}
