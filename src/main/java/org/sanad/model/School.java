package org.sanad.model;

/**
 * المؤسسة whose head works with this installation.
 *
 * @param area decides what some programmes give; chosen by the head
 * @param commune, academy, directorate as MASSAR prints them, or null until known
 * @param headName name of the head for papers, or null
 */
public record School(
        Gresa gresa,
        String name,
        Area area,
        String commune,
        String academy,
        String directorate,
        String headName) {
    /** The same school under another name or code, of which one was mistyped. */
    public School called(String name, Gresa gresa) {
        return new School(gresa, name, area, commune, academy, directorate, headName);
    }

    /** The same school under another head. */
    public School withHead(String name) {
        return new School(gresa, this.name, area, commune, academy, directorate, name);
    }
}
