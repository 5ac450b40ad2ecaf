type FileButtonProps = {
  label: string;
  name: string;
  disabled?: boolean;
  /** What the browser offers first. */
  accept?: string;
} & (
  | { multiple?: false; onFile: (file: File | undefined) => unknown }
  | { multiple: true; onFiles: (files: File[]) => unknown }
);

/** The browser's own field for files, under a word of ours. */
export function FileButton(props: FileButtonProps) {
  const { label, name, disabled = false, accept = 'application/json,.json', multiple = false } = props;
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        class="aloud"
        name={name}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (props.multiple) void props.onFiles(files);
          else void props.onFile(files[0]);
          // The same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
