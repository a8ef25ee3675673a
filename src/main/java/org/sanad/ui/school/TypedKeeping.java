package org.sanad.ui.school;

import java.util.List;

/** What is typed into the forms of a page and not saved, kept while the desk is about to close. */
public final class TypedKeeping {
    private final List<KeptForm> forms;

    TypedKeeping(KeptForm... forms) {
        this.forms = List.of(forms);
    }

    /** Begins to keep it. */
    public void keep() {
        forms.forEach(KeptForm::keepAll);
    }

    /** Whether some of it is not known to be on the disk. */
    public boolean unkept() {
        return forms.stream().anyMatch(KeptForm::unkept);
    }
}
