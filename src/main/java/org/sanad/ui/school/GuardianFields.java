package org.sanad.ui.school;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sanad.model.Problem;
import org.sanad.model.UserProblem;
import org.sanad.work.pupils.PupilRow;

/**
 * The guardian's part of a pupil's sheet. The guardian stands for every child of the household, so
 * a change of him is announced before it is saved.
 */
public final class GuardianFields {
    /** What the fields hold; texts as typed. */
    record Typed(String name, String cin, String phone) {
        static Typed of(PupilRow row) {
            return new Typed(
                    Objects.requireNonNullElse(row.guardian(), ""),
                    Objects.requireNonNullElse(row.guardianCin(), ""),
                    Objects.requireNonNullElse(row.guardianPhone(), ""));
        }
    }

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty cin = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final ObjectProperty<Problem> cinProblem = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> phoneProblem = new SimpleObjectProperty<>();
    private final ObjectProperty<Typed> stored = new SimpleObjectProperty<>();
    private final ObservableList<String> siblings = FXCollections.observableArrayList();
    private final BooleanBinding changed =
            Bindings.createBooleanBinding(
                    () -> stored.get() != null && !stored.get().equals(typed()),
                    stored,
                    name,
                    cin,
                    phone);
    private final BooleanBinding changesSiblings = changed.and(Bindings.isNotEmpty(siblings));

    void stands(PupilRow row) {
        stored.set(Typed.of(row));
        siblings.setAll(row.siblings());
    }

    void saved(Typed saved) {
        stored.set(saved);
    }

    void fill(Typed typed) {
        name.set(typed.name());
        cin.set(typed.cin());
        phone.set(typed.phone());
    }

    Typed typed() {
        return new Typed(name.get(), cin.get(), phone.get());
    }

    void clearProblems() {
        cinProblem.set(null);
        phoneProblem.set(null);
    }

    /** Shows a refusal beside its field; false when it is about none of them. */
    boolean refused(UserProblem refusal) {
        switch (refusal.code()) {
            case "work.pupil.cin-impossible" -> cinProblem.set(refusal.problem());
            case "work.pupil.phone-impossible" -> phoneProblem.set(refusal.problem());
            default -> {
                return false;
            }
        }
        return true;
    }

    public StringProperty name() {
        return name;
    }

    /** Number of the national identity card. */
    public StringProperty cin() {
        return cin;
    }

    public StringProperty phone() {
        return phone;
    }

    /** Why the card number cannot be saved, or null. */
    public ObjectProperty<Problem> cinProblem() {
        return cinProblem;
    }

    /** Why the phone cannot be saved, or null. */
    public ObjectProperty<Problem> phoneProblem() {
        return phoneProblem;
    }

    /** Whether something typed of the guardian is not saved. */
    public BooleanBinding changed() {
        return changed;
    }

    /** Whether saving would change the guardian of other children too. */
    public BooleanBinding changesSiblings() {
        return changesSiblings;
    }

    /** Names of the other children of the household. */
    public ObservableList<String> siblings() {
        return siblings;
    }
}
