const date = /(\d{4}-\d{2}-\d{2})/;

/** A text whose dates stay whole where its lines end: "2027-06-30" is never broken at a hyphen. */
export function WholeDates({ text }: { text: string }) {
  return text.split(date).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} style={{ whiteSpace: 'nowrap' }}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
