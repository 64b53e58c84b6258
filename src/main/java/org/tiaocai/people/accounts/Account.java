package org.tiaocai.people.accounts;

/**
 * 账号: an id that was used once, and how it stands.
 *
 * @param version rises with every change of the person's name, roles, password or state
 */
record Account(String id, String name, AccountState state, long version) {

    public boolean isOpen() {
        return state == AccountState.OPEN;
    }

    public boolean isDeleted() {
        return state == AccountState.DELETED;
    }
}
