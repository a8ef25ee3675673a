package org.sanad.model;

/** What a person may do at a desk (design, product.md "people, roles"). */
public enum Role {
    /** Answers for the school: everything. */
    HEAD,

    /** Enters data and prints lists; seals, sends, receives and settles nothing. */
    CLERK
}
