package org.sanad.roster;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sanad.model.UserProblem;

/**
 * One XML part, read forward only: no document type, no entities but the five, at most 64 elements
 * deep. Names are compared without their namespace, as transitional and strict workbooks differ in
 * it alone.
 */
final class XmlPart implements AutoCloseable {
    private final InputStream guarded;
    private final XMLStreamReader reader;
    private int depth;

    /** The kinds of {@link #next} that matter to a reader of workbooks. */
    enum Event {
        START,
        END,
        TEXT,
        FINISHED
    }

    XmlPart(InputStream in, XMLInputFactory factory) throws XMLStreamException {
        guarded = new MarkupGuard(in);
        reader = factory.createXMLStreamReader(guarded);
    }

    /** A factory of the run time's own parser, whatever else is on the class path. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    Event next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > Limits.DEPTH) {
                        throw UserProblem.of("roster.file.unsafe");
                    }
                    return Event.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return Event.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    return Event.TEXT;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw UserProblem.of("roster.file.unsafe");
                default -> Deadline.check();
            }
        }
        return Event.FINISHED;
    }

    /** Local name of the element that starts or ends. */
    String name() {
        return reader.getLocalName();
    }

    /** An attribute by its local name, or null. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the present piece of text, never more than a cell may hold. */
    void appendText(StringBuilder text) {
        if (text.length() + reader.getTextLength() > Limits.CELL_CHARS) {
            throw UserProblem.of("roster.file.cell-too-long", Limits.CELL_CHARS);
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        reader.close();
        guarded.close();
    }
}
