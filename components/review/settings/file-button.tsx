interface FileButtonProps {
  label: string;
  name: string;
  disabled?: boolean;
  onFile: (file: File | undefined) => unknown;
}

/** The browser's own field for a file, under a word of ours. */
export function FileButton({ label, name, disabled = false, onFile }: FileButtonProps) {
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        class="aloud"
        name={name}
        accept="application/json,.json"
        disabled={disabled}
        onChange={({ currentTarget }) => {
          void onFile(currentTarget.files?.[0]);
          // The same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
