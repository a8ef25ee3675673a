package org.sanad.work.school;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.UUID;
import org.sanad.exchange.MediumWriter;
import org.sanad.model.Role;
import org.sanad.model.School;
import org.sanad.model.SchoolYear;
import org.sanad.model.Site;
import org.sanad.store.DataFolder;
import org.sanad.store.Desk;
import org.sanad.work.absences.Absences;
import org.sanad.work.absences.PaymentSlips;
import org.sanad.work.absences.SlipCounter;
import org.sanad.work.answers.Answers;
import org.sanad.work.answers.Arrivals;
import org.sanad.work.answers.Restitution;
import org.sanad.work.answers.Updates;
import org.sanad.work.benefits.BenefitFields;
import org.sanad.work.benefits.Benefits;
import org.sanad.work.benefits.Confirmations;
import org.sanad.work.benefits.SheetColumns;
import org.sanad.work.checks.Checks;
import org.sanad.work.desk.Installation;
import org.sanad.work.desk.OwnKeys;
import org.sanad.work.doubles.PupilDoubles;
import org.sanad.work.drafts.Drafts;
import org.sanad.work.households.HouseholdProposals;
import org.sanad.work.households.Households;
import org.sanad.work.needs.HandOutRegister;
import org.sanad.work.needs.PiecesEntered;
import org.sanad.work.needs.SchoolNeeds;
import org.sanad.work.packs.Packs;
import org.sanad.work.paper.Crests;
import org.sanad.work.paper.Papers;
import org.sanad.work.people.HandOver;
import org.sanad.work.people.Journal;
import org.sanad.work.people.People;
import org.sanad.work.pupils.ManyPupils;
import org.sanad.work.pupils.Moves;
import org.sanad.work.pupils.PupilNotes;
import org.sanad.work.pupils.PupilViews;
import org.sanad.work.pupils.Pupils;
import org.sanad.work.pupils.SecondEntry;
import org.sanad.work.roster.ColumnMemory;
import org.sanad.work.roster.GuardianImports;
import org.sanad.work.roster.RosterImports;
import org.sanad.work.roster.YearRollover;
import org.sanad.work.safety.Safety;
import org.sanad.work.send.DirectorateTrust;
import org.sanad.work.send.Mailing;
import org.sanad.work.send.SchoolKey;
import org.sanad.work.send.Sending;

/** An opened school: its use cases, each an object in the user's verbs. */
public final class SchoolDesk implements AutoCloseable {
    private final Installation installation;
    private final Journal journal;

    private SchoolDesk(Installation installation) {
        this(installation, new Journal(installation));
    }

    private SchoolDesk(Installation installation, Journal journal) {
        this.installation = installation;
        this.journal = journal;
    }

    /**
     * This desk, opened once; but whatever is entered through what it gives is one action, or one
     * sitting, and {@link LastActions#undo(UUID)} takes back exactly that.
     *
     * @param action an id of the caller's, new for each action that is taken back by itself
     */
    public SchoolDesk within(UUID action) {
        return new SchoolDesk(installation.within(action), journal);
    }

    /**
     * This desk, opened once, for what was typed into a form: what waited of it is forgotten in the
     * very transaction that enters it, so that nothing comes back to be entered twice. What is
     * refused goes on waiting.
     */
    public SchoolDesk typed(Drafts.Waiting waiting) {
        return new SchoolDesk(installation.along(waiting::saved), journal);
    }

    /**
     * Sets up a school in an empty folder: its data, its main site, its keys and its chain of
     * bundles.
     *
     * @throws org.sanad.model.UserProblem when the folder is taken or the password too weak
     */
    public static SchoolDesk create(Path directory, NewSchool plan, char[] password) {
        Installation installation =
                Installation.create(directory, Desk.SCHOOL, password, Installation.moroccanClock());
        installation
                .store()
                .writeAs(
                        "founded",
                        session -> {
                            session.school()
                                    .save(
                                            new School(
                                                    plan.gresa(),
                                                    plan.name(),
                                                    plan.area(),
                                                    null,
                                                    null,
                                                    null,
                                                    null));
                            session.sites()
                                    .save(
                                            new Site(
                                                    UUID.randomUUID(),
                                                    plan.name(),
                                                    true,
                                                    plan.area()));
                            OwnKeys.found(session, new SecureRandom());
                            return plan;
                        });
        installation.follow();
        return new SchoolDesk(installation);
    }

    /**
     * Unlocks a school for one role alone.
     *
     * @param role null for whichever the password is of
     * @throws org.sanad.model.UserProblem as {@link #open(Path, char[])}
     */
    public static SchoolDesk open(Path directory, Role role, char[] password) {
        return new SchoolDesk(
                Installation.open(
                        directory, Desk.SCHOOL, role, password, Installation.moroccanClock()));
    }

    /**
     * Unlocks a school.
     *
     * @throws org.sanad.model.UserProblem when the password is wrong or the folder holds no school
     */
    public static SchoolDesk open(Path directory, char[] password) {
        return new SchoolDesk(
                Installation.open(directory, Desk.SCHOOL, password, Installation.moroccanClock()));
    }

    /** Whether a folder says that somebody opens it beside the head, without opening it. */
    public static boolean hasClerks(Path directory) {
        return DataFolder.hasClerks(directory);
    }

    /** Whether a folder holds an installation, without opening it. */
    public static boolean exists(Path directory) {
        return DataFolder.holdsInstallation(directory);
    }

    public School school() {
        return installation.store().read(session -> session.school().find().orElseThrow());
    }

    /** The school year being worked on. */
    public SchoolYear schoolYear() {
        return installation.store().read(installation::schoolYear);
    }

    public RosterImports rosters() {
        return new RosterImports(installation);
    }

    /** What the columns of the school's own lists hold. */
    public ColumnMemory columnMemory() {
        return new ColumnMemory(installation);
    }

    public YearRollover years() {
        return new YearRollover(installation);
    }

    public Confirmations confirmations() {
        return new Confirmations(installation);
    }

    public GuardianImports guardians() {
        return new GuardianImports(installation);
    }

    public Households households() {
        return new Households(installation);
    }

    /** Who may belong to one household; what is accepted is done by {@link #households()}. */
    public HouseholdProposals proposals() {
        return new HouseholdProposals(installation);
    }

    public Pupils pupils() {
        return new Pupils(installation);
    }

    /** A field of a class typed once more, to be compared. */
    public SecondEntry secondEntry() {
        return new SecondEntry(installation);
    }

    /** What is typed into sheets and not saved. */
    public Drafts drafts() {
        return new Drafts(installation);
    }

    /** The named views of the table of pupils. */
    public PupilViews pupilViews() {
        return new PupilViews(installation);
    }

    /** The head's own notes on pupils. */
    public PupilNotes pupilNotes() {
        return new PupilNotes(installation);
    }

    /** One change of many pupils at once. */
    public ManyPupils manyPupils() {
        return new ManyPupils(installation);
    }

    public PupilDoubles doubles() {
        return new PupilDoubles(installation);
    }

    public Moves moves() {
        return new Moves(installation);
    }

    public Benefits benefits() {
        return new Benefits(installation);
    }

    public SchoolNeeds needs() {
        return new SchoolNeeds(installation);
    }

    /** Deliveries and hand-outs already entered. */
    public PiecesEntered pieces() {
        return new PiecesEntered(installation);
    }

    /** Who is to get which article, and who has it. */
    public HandOutRegister handOutRegister() {
        return new HandOutRegister(installation);
    }

    public Absences absences() {
        return new Absences(installation);
    }

    /** Transfers by tranche and the slips handed out for them. */
    public PaymentSlips slips() {
        return new PaymentSlips(installation);
    }

    /** The counter at which families take their slips. */
    public SlipCounter slipCounter() {
        return new SlipCounter(installation);
    }

    public Checks checks() {
        return new Checks(installation);
    }

    /** The picture in the head of the papers. */
    public Crests crest() {
        return new Crests(installation);
    }

    public Papers papers() {
        return new Papers(installation);
    }

    /** The further fields of beneficiaries. */
    public BenefitFields benefitFields() {
        return new BenefitFields(installation);
    }

    /** The programme packs of the school. */
    public Packs packs() {
        return new Packs(installation, DirectorateTrust::confirmedKey);
    }

    public Sending sending() {
        return new Sending(installation, MediumWriter.real());
    }

    /** Bundles by e-mail. */
    public Mailing mailing() {
        return new Mailing(installation, MediumWriter.real());
    }

    /** The school's own key. */
    public SchoolKey key() {
        return new SchoolKey(installation, MediumWriter.real());
    }

    /** What the directorate gives back after a loss. */
    public Restitution restitution() {
        return new Restitution(installation);
    }

    /** What the directorate answered. */
    public Answers answers() {
        return new Answers(installation);
    }

    /** Whatever comes back, each file to the use case of its type. */
    public Arrivals arrivals() {
        return new Arrivals(installation);
    }

    /** What the directorate publishes. */
    public Updates updates() {
        return new Updates(installation);
    }

    /** Copies of the data, and what opens them. */
    public Safety safety() {
        return new Safety(installation);
    }

    /** Who opens the desk. */
    public People people() {
        return new People(installation);
    }

    /** Its name and code, to be mended. */
    public SchoolFacts facts() {
        return new SchoolFacts(installation);
    }

    /** The main site and its satellites. */
    public Sites sites() {
        return new Sites(installation);
    }

    /** The next head. */
    public HandOver handOver() {
        return new HandOver(installation);
    }

    /** Who did what, and in which order. */
    public Journal journal() {
        return journal;
    }

    /** What was entered last, to be taken back or made again. */
    public LastActions lastActions() {
        return new LastActions(installation);
    }

    /** Which programmes the class sheet shows. */
    public SheetColumns sheetColumns() {
        return new SheetColumns(installation);
    }

    /** Where the school stands. */
    public Overview overview() {
        return new OverviewReading(this, installation).read();
    }

    @Override
    public void close() {
        installation.close();
    }
}
